package org.claimcheck.rule;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelOptions;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Optional;

/** The Common Expression Language over the {@link Vocabulary}; started only when a condition needs it. */
final class CelLanguage {

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .enableTimestampEpoch(true)
            .maxExpressionCodePointSize(10_000)
            .build();

    static final CelCompiler COMPILER = compiler();
    static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private CelLanguage() {}

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setTypeProvider(new VocabularyTypes())
                .setResultType(SimpleType.BOOL);
        Vocabulary.ROOTS.forEach((name, type) -> builder.addVar(name, celType(type)));
        return builder.build();
    }

    private static CelType celType(Vocabulary.Type type) {
        return switch (type) {
            case TEXT -> SimpleType.STRING;
            case NUMBER -> SimpleType.DOUBLE;
            case TRUTH -> SimpleType.BOOL;
            case CLAIM, VALUE, COMPARISON -> StructTypeReference.create(structName(type));
        };
    }

    private static String structName(Vocabulary.Type type) {
        return "rule." + type.name();
    }

    /** Claims, values and comparisons as types of the language. */
    private static final class VocabularyTypes implements CelTypeProvider {

        private final ImmutableList<CelType> types = ImmutableList.of(
                struct(Vocabulary.Type.CLAIM), struct(Vocabulary.Type.VALUE), struct(Vocabulary.Type.COMPARISON));

        private static CelType struct(Vocabulary.Type type) {
            ImmutableMap<String, Vocabulary.Type> fields = ImmutableMap.copyOf(Vocabulary.fieldsOf(type));
            return StructType.create(structName(type), fields.keySet(), name -> Optional.ofNullable(fields.get(name))
                    .map(CelLanguage::celType));
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return types;
        }

        @Override
        public Optional<CelType> findType(String name) {
            return types.stream().filter(type -> type.name().equals(name)).findFirst();
        }
    }
}
