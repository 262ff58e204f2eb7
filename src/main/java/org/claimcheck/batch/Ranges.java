package org.claimcheck.batch;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Cuts numbers from 0 to a count into ranges of like size, with stable names. */
record Ranges(Count count) implements Partitioner {

    static final String FROM = "from";
    static final String TO = "to";

    /** How many there are; asked when the step begins. */
    @FunctionalInterface
    interface Count {
        int get();
    }

    @Override
    public Map<String, ExecutionContext> partition(int parts) {
        int total = count.get();
        Map<String, ExecutionContext> ranges = new TreeMap<>();
        for (int part = 0; part < parts; part++) {
            ExecutionContext range = new ExecutionContext();
            range.putInt(FROM, (int) ((long) total * part / parts));
            range.putInt(TO, (int) ((long) total * (part + 1) / parts));
            ranges.put("part-" + part, range);
        }
        return ranges;
    }
}
