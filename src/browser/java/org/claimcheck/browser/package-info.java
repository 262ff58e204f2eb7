/**
 * The report in a browser: {@code mvn -Pbrowser test}. Needs chromium and chromedriver on the path, or named by the system
 * properties {@code chromium} and {@code chromedriver}; where they are missing the tests fail and say so.
 */
@NullMarked
package org.claimcheck.browser;

import org.jspecify.annotations.NullMarked;
