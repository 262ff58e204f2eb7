/** The settings that a newsroom can make, each defined once: its name, its type, its default and what it may be. */
@NullMarked
package org.claimcheck.settings;

import org.jspecify.annotations.NullMarked;
