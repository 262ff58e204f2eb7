package org.claimcheck.rule;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML file of rules or settings as it was read.
 *
 * @param name how problems name it, e.g. {@code rules/age.yaml}
 * @param text its words
 * @param pack the pack of rules that it belongs to, e.g. {@code shipped}
 */
record RuleFile(String name, String text, String pack) {

    static final String SHIPPED = "shipped";
    static final String OWN = "own";

    /** Decodes a file; a file that is not UTF-8 is a problem at the first line that is not. */
    static Optional<RuleFile> decode(String name, byte[] bytes, String pack, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            return Optional.of(new RuleFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text, pack));
        } catch (CharacterCodingException e) {
            int[] place = place(bytes, in.position());
            problems.at(name, place[0], place[1], "not UTF-8; save the file in this encoding");
            return Optional.empty();
        }
    }

    /** The document of the file, or empty when there is none or it is no YAML, which is then a problem. */
    Optional<Node> document(Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setSchema(new CoreSchema())
                .setUseMarks(true)
                .build();
        try {
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            problems.at(name, e.getProblemMark().or(e::getContextMark), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.at(name, 1, 1, "not YAML: " + firstLine(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static int[] place(byte[] bytes, int position) {
        int line = 1;
        int column = 1;
        for (int at = 0; at < position; at++) {
            column = bytes[at] == '\n' ? 1 : column + 1;
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return new int[] {line, column};
    }
}
