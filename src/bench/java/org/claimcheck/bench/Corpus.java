package org.claimcheck.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a corpus of so many articles as JSON Lines. */
final class Corpus {

    private Corpus() {}

    /** The invented news, or the articles of the file in shifted copies. */
    static NewsSource source(@Nullable Path from, long seed) throws IOException {
        return from == null ? new InventedNews(seed) : ShiftedNews.of(from);
    }

    static void write(NewsSource news, int articles, Path to) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedWriter out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            for (int number = 0; number < articles; number++) {
                NewsSource.Piece piece = news.piece(number);
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put("id", piece.id());
                fields.put("source", piece.source());
                fields.put("published", piece.published());
                fields.put("headline", piece.headline());
                fields.put("body", piece.body());
                out.write(json.writeValueAsString(fields));
                out.write('\n');
            }
        }
    }
}
