package org.claimcheck.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of an index while it is written, in their order: about, articles, ids, stories, terms, postings. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through, compared by nobody
record Tables(About about, List<String> ids, byte[] articles, List<int[]> stories, TermCounts terms, int slots) {

    ByteBuffer bytes(IndexWriter.Strength strength) {
        byte[] run = about.run().getBytes(UTF_8);
        byte[] program = about.program().getBytes(UTF_8);
        List<byte[]> names = ids.stream().map(id -> id.getBytes(UTF_8)).toList();
        int[][] postings = terms.postings(strength);
        long length = 4L + run.length + 4 + program.length + 8 + 8 + articles.length + 4L * (names.size() + 1);
        length += names.stream().mapToInt(name -> name.length).sum();
        length += 4L * (stories.size() + 1) + 4L * members();
        length += (long) Layout.TERM * slots + 4 + 4L * count(postings);
        ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(length));
        out.putInt(run.length).put(run).putInt(program.length).put(program);
        out.putLong(day(about.from())).putLong(day(about.to()));
        putArticles(out);
        putIds(out, names);
        putStories(out);
        putTerms(out, postings);
        return out.flip();
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? Layout.UNKNOWN : day.toEpochDay();
    }

    /** The rows of the articles, with the story of each where it is known now. */
    private void putArticles(ByteBuffer out) {
        int start = out.position();
        out.put(articles);
        for (int story = 0; story < stories.size(); story++) {
            for (int article : stories.get(story)) {
                out.putInt(start + article * Layout.ARTICLE + 8, story);
            }
        }
    }

    private static void putIds(ByteBuffer out, List<byte[]> names) {
        int at = 0;
        for (byte[] name : names) {
            out.putInt(at);
            at += name.length;
        }
        out.putInt(at);
        names.forEach(out::put);
    }

    private void putStories(ByteBuffer out) {
        int at = 0;
        for (int[] story : stories) {
            out.putInt(at);
            at += story.length;
        }
        out.putInt(at);
        for (int[] story : stories) {
            for (int article : story) {
                out.putInt(article);
            }
        }
    }

    private void putTerms(ByteBuffer out, int[][] postings) {
        int start = out.position();
        out.position(start + slots * Layout.TERM);
        out.putInt(count(postings));
        int first = 0;
        for (int term = 0; term < postings.length; term++) {
            int[] list = postings[term];
            int found = list == null ? 0 : list.length;
            long hash = Layout.hash(terms.name(term));
            int slot = Layout.slot(hash, slots);
            while (out.getLong(start + slot * Layout.TERM) != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            int at = start + slot * Layout.TERM;
            out.putLong(at, hash)
                    .putInt(at + 8, terms.holders(term))
                    .putInt(at + 12, first)
                    .putInt(at + 16, found);
            for (int i = 0; i < found; i++) {
                out.putInt(list[i]);
            }
            first += found;
        }
    }

    private int members() {
        return stories.stream().mapToInt(story -> story.length).sum();
    }

    private static int count(int[][] postings) {
        int count = 0;
        for (int[] list : postings) {
            count += list == null ? 0 : list.length;
        }
        return count;
    }
}
