package org.claimcheck.verify.plant;

import java.util.List;

/** Knows where an error of one kind can be planted. Stateless; may be shared. */
interface Planter {

    /** Where it can be planted, in text order; none where nothing fits. */
    List<Planting> plantings(String text);
}
