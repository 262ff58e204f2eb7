package org.claimcheck.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.claimcheck.model.Value;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.smile.SmileMapper;

/** Reads records that a database holds from before {@link RecordCodec} wrote its own bytes: Smile, components by position. */
final class SmileRecords {

    /** First byte of such a record. */
    static final byte FIRST = ':';

    private static final ObjectMapper MAPPER = SmileMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultVisibility(none -> none.with(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY)
                    .withCreatorVisibility(Visibility.ANY))
            .annotationIntrospector(new ByPosition())
            .addMixIn(Value.class, Tagged.class)
            .build();

    private SmileRecords() {}

    /** The record of these bytes. */
    static <T extends Record> T decode(byte[] bytes, Class<T> type) {
        return MAPPER.readValue(bytes, type);
    }

    /** Records are arrays: their components by position. */
    private static final class ByPosition extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonFormat.Value findFormat(MapperConfig<?> config, Annotated annotated) {
            return annotated.getRawType().isRecord()
                    ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
                    : super.findFormat(config, annotated);
        }
    }

    /** A value of a sealed type says which one it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
    @JsonIgnoreProperties
    private interface Tagged {}
}
