package org.claimcheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * What stands around every page: its Content-Security-Policy, style and script, which the policy allows by their hash
 * alone.
 *
 * @param policy Content-Security-Policy
 * @param style the style element
 * @param script the script element
 */
public record PageFrame(String policy, String style, String script) {

    /** A page that is styled and scripted by these resources, in their order; every page has the script of all pages. */
    static PageFrame of(String... resources) throws IOException {
        StringBuilder css = new StringBuilder();
        StringBuilder js = new StringBuilder(resource("report.js"));
        for (String name : resources) {
            (name.endsWith(".js") ? js : css).append(resource(name));
        }
        String style = css.toString().replaceAll("/\\*.*?\\*/\\s*", "").replace("\n", "");
        String script = js.toString().replaceAll("(?m)^\\s*//.*\\n", "");
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return new PageFrame(policy, "<style>" + style + "</style>", "<script>" + script + "</script>");
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
