package org.claimcheck.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;

/** Reads files, folders, archives and streams of articles, one article at a time, whatever their format. */
public final class Intake {

    /** What became of one piece of input. */
    public sealed interface Item {

        /** An article that could be read. */
        record Read(Article article) implements Item {}

        /** Input that could not, with the reason. */
        record Refused(Quarantined quarantined) implements Item {}
    }

    /** Reads a file, a folder or an archive, members in the order of their names. A bad member never stops the others. */
    public void read(Path argument, Consumer<Item> sink) {
        sink.accept(new Item.Refused(new Quarantined(argument.toString(), "no reader yet")));
    }

    /** Reads a stream as if it were a file of this name. */
    public void read(InputStream in, String name, Consumer<Item> sink) {
        sink.accept(new Item.Refused(new Quarantined(name, "no reader yet")));
    }
}
