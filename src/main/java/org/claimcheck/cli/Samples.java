package org.claimcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.batch.Input;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The articles that ship inside the program, to show what it does. */
final class Samples {

    private static final String FOLDER = "samples/";

    private Samples() {}

    static List<Input> inputs() {
        try {
            List<Input> inputs = new ArrayList<>();
            for (Resource sample :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.*")) {
                if (sample.isReadable()) {
                    inputs.add(new Input.Stream(name(sample), () -> open(sample)));
                }
            }
            inputs.sort(Comparator.comparing(input -> input instanceof Input.Stream it ? it.name() : ""));
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own samples", e);
        }
    }

    private static String name(Resource sample) throws IOException {
        String path = sample.getURL().getPath();
        return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length());
    }

    private static InputStream open(Resource sample) {
        try {
            return sample.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
