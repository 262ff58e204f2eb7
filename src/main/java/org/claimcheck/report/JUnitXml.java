package org.claimcheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Severity;
import org.claimcheck.model.StoryResult;

/**
 * The run as JUnit XML: a suite for each story of more than one article, a test case for each finding. Only an open
 * finding that is grave enough is a failure; what could not be read is a skipped case.
 */
final class JUnitXml {

    private final ReportSource source;
    private final Severity failing;
    private final XMLStreamWriter out;
    private final String timestamp;

    private JUnitXml(ReportSource source, Severity failing, XMLStreamWriter out) {
        this.source = source;
        this.failing = failing;
        this.out = out;
        this.timestamp = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")
                .format(source.run().started().atOffset(ZoneOffset.UTC));
    }

    /** Writes the suites; findings below {@code failing} pass. */
    static void write(ReportSource source, Severity failing, OutputStream file) throws IOException {
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(file, "UTF-8");
            new JUnitXml(source, failing, out).document();
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void document() throws XMLStreamException {
        int suites = 0;
        out.writeStartDocument("UTF-8", "1.0");
        line();
        out.writeStartElement("testsuites");
        Edition.Against against = source.edition().against();
        if (against != null) {
            start(against.sentence(), suites++, 1, 0);
            startCase("drafts were compared", against.sentence());
            out.writeEndElement();
            end();
        }
        try (Stream<StoryResult> stories = source.verdicts()) {
            for (StoryResult story : (Iterable<StoryResult>) stories::iterator) {
                if (story.story().articles().size() > 1 || !story.findings().isEmpty()) {
                    story(story, suites++);
                }
            }
        }
        unread(suites);
        line();
        out.writeEndElement();
        out.writeEndDocument();
        line();
    }

    private void story(StoryResult story, int id) throws XMLStreamException {
        List<Finding> findings =
                OpenFindings.sorted(story).stream().filter(OpenFindings::stands).toList();
        long failures = findings.stream().filter(this::fails).count();
        String name = story.story().id() + " " + story.story().label();
        start(name, id, Math.max(1, findings.size()), failures);
        if (findings.isEmpty()) {
            startCase("no disagreement", name);
            out.writeEndElement();
        }
        for (Finding finding : findings) {
            startCase(finding.rule() + " " + finding.id(), name);
            if (fails(finding)) {
                out.writeStartElement("failure");
                out.writeAttribute("message", Xml.sound(finding.message()));
                out.writeAttribute("type", finding.severity().label());
                out.writeCharacters(Xml.sound(details(finding)));
                out.writeEndElement();
            }
            out.writeEndElement();
        }
        end();
    }

    private boolean fails(Finding finding) {
        return OpenFindings.isOpen(finding) && finding.severity().compareTo(failing) >= 0;
    }

    private String details(Finding finding) {
        StringBuilder details = new StringBuilder(finding.because()).append('\n');
        for (Finding.Evidence evidence : finding.evidence()) {
            details.append(OpenFindings.sourceOf(source.article(evidence.article())))
                    .append(" (")
                    .append(source.article(evidence.article()).path())
                    .append(':')
                    .append(OpenFindings.line(source.article(evidence.article()), evidence))
                    .append("): ")
                    .append(evidence.sentenceText())
                    .append('\n');
        }
        return details.toString();
    }

    private void unread(int id) throws XMLStreamException {
        List<Quarantined> refused;
        try (Stream<Quarantined> all = source.quarantine()) {
            refused = all.toList();
        }
        if (refused.isEmpty()) {
            return;
        }
        start("input that was not read", id, refused.size(), 0);
        for (Quarantined one : refused) {
            startCase(one.path(), "input");
            out.writeStartElement("skipped");
            out.writeAttribute("message", Xml.sound(one.reason()));
            out.writeEndElement();
            out.writeEndElement();
        }
        end();
    }

    private void start(String name, int id, int tests, long failures) throws XMLStreamException {
        line();
        out.writeStartElement("testsuite");
        out.writeAttribute("package", "claimcheck");
        out.writeAttribute("id", String.valueOf(id));
        out.writeAttribute("name", Xml.sound(name));
        out.writeAttribute("timestamp", timestamp);
        out.writeAttribute("hostname", "localhost");
        out.writeAttribute("tests", String.valueOf(tests));
        out.writeAttribute("failures", String.valueOf(failures));
        out.writeAttribute("errors", "0");
        out.writeAttribute("time", "0");
        out.writeEmptyElement("properties");
    }

    private void startCase(String name, String suite) throws XMLStreamException {
        line();
        out.writeStartElement("testcase");
        out.writeAttribute("name", Xml.sound(name));
        out.writeAttribute("classname", Xml.sound(suite));
        out.writeAttribute("time", "0");
    }

    private void end() throws XMLStreamException {
        line();
        out.writeEmptyElement("system-out");
        out.writeEmptyElement("system-err");
        out.writeEndElement();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }
}
