/** People and organisations: names, titles, ages, and which mentions are one person. */
@NullMarked
package org.claimcheck.extract.person;

import org.jspecify.annotations.NullMarked;
