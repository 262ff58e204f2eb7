package org.claimcheck.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.GarbageCollectorMXBean;
import javax.management.openmbean.CompositeData;

/** The most of the heap that was in use after a collection: what a program needs, garbage left aside. */
final class HeapPeak {

    private final AtomicLong most = new AtomicLong();

    private HeapPeak() {}

    /** From now on. */
    static HeapPeak begin() {
        HeapPeak peak = new HeapPeak();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(
                    (notification, any) -> {
                        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                            GcInfo info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                                    .getGcInfo();
                            peak.most.accumulateAndGet(heap(info), Math::max);
                        }
                    },
                    null,
                    null);
        }
        return peak;
    }

    private static long heap(GcInfo info) {
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                used += info.getMemoryUsageAfterGc().get(pool.getName()).getUsed();
            }
        }
        return used;
    }

    long mebibytes() {
        return most.get() >> 20;
    }
}
