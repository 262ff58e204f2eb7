/** Place names, their nodes in the containment tree, and venues. */
@NullMarked
package org.claimcheck.extract.place;

import org.jspecify.annotations.NullMarked;
