package org.claimcheck.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Time that was spent, or a moment.
 *
 * @param wall seconds by the clock
 * @param processor seconds of all processors together, which other programs on the machine disturb less
 */
record Spent(double wall, double processor) {

    static Spent now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Spent(System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9);
    }

    /** What was spent since this moment. */
    Spent since() {
        Spent now = now();
        return new Spent(now.wall - wall, now.processor - processor);
    }
}
