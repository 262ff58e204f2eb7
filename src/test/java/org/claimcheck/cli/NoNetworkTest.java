package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program opens no network connection, whatever addresses stand in what it reads, and no port on which it listens. It runs in a process of its own in which
 * every way that Java has to the network is a trap: sockets, ports, channels, datagrams and connections of URLs; that each trap works is
 * shown first.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class NoNetworkTest {

    private static final String ADDRESS = "http://quay.example/osk";

    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException, InterruptedException {
        Path desk = Files.createDirectory(folder.resolve("desk"));
        write(
                desk,
                "a.html",
                """
                <!doctype html><html lang="en"><head><title>Pier</title><base href="URL"><link rel="stylesheet" href="URL.css">
                <link rel="canonical" href="URL"><script src="URL.js"></script><meta http-equiv="refresh" content="0;url=URL">
                <script type="application/ld+json">{"@context":"URL","@type":"NewsArticle","url":"URL","image":"URL.png"}</script></head>
                <body><iframe src="URL"></iframe><p>The pier at Osk closed on Monday, <a href="URL">the harbour master</a> said.</p>
                <img src="URL.png"><object data="URL"></object></body></html>""");
        write(
                desk,
                "b.xml",
                """
                <?xml version="1.0"?><?xml-stylesheet href="URL.xsl"?><!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.6//EN" "URL.dtd"
                [<!ENTITY x SYSTEM "URL"><!ENTITY % p SYSTEM "URL">%p;]><nitf xmlns:xi="http://www.w3.org/2001/XInclude"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a URL.xsd"><body><body.content>
                <p>The pier closed on Monday. &x;</p><xi:include href="URL"/></body.content></body></nitf>""");
        write(
                desk,
                "c.xml",
                """
                <newsItem guid="x" catalogRef="URL"><catalogRef href="URL"/><itemMeta><itemClass qcode="ninat:text"/></itemMeta>
                <contentSet><remoteContent href="URL"/></contentSet></newsItem>""");
        write(
                desk,
                "d.rss",
                """
                <rss><channel><atom:link href="URL"/><item><title>Pier</title><link>URL</link><enclosure url="URL"/>
                <description>The pier at Osk closed on Monday. URL</description></item></channel></rss>""");
        write(
                desk,
                "e.jsonl",
                """
                {"id":"e","url":"URL","source":"Quay Herald","body":"The pier closed on Monday, see URL for more.","image":"URL"}""");
        write(
                desk,
                "f.md",
                """
                ---
                title: Pier closes
                url: URL
                image: !!java.net.URL [URL]
                ---
                The pier closed on Monday. ![map](URL) [more](URL)""");
        write(desk, "g.txt", "URL\\nURL\\n");
        write(
                desk,
                "h.warc",
                "WARC/1.0\\r\\nWARC-Type: request\\r\\nWARC-Target-URI: URL\\r\\nContent-Length: 0\\r\\n\\r\\n");

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Djava.nio.channels.spi.SelectorProvider=" + Trap.class.getName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        desk.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        List<String> told = said.lines().filter(line -> line.startsWith("=")).toList();
        assertThat(told.get(0))
                .matches("= trapped \\[url connection, socket, channel, datagram, (socket|channel), port, server\\]");
        assertThat(told.subList(1, told.size()))
                .containsExactly("= annotate answered 0", "= check answered 0", "= trapped []");
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text.replace("URL", ADDRESS));
    }

    /** Tries each way to the network, and then runs the program. */
    static final class Program {

        private Program() {}

        @SuppressWarnings("deprecation") // there is no other way to catch sockets
        public static void main(String[] arguments) throws Exception {
            Socket.setSocketImplFactory(() -> {
                throw sprung("socket");
            });
            datagrams();
            ServerSocket.setSocketFactory(() -> {
                throw sprung("port");
            });
            URL.setURLStreamHandlerFactory(protocol -> protocol.startsWith("http") || protocol.equals("ftp")
                    ? new URLStreamHandler() {
                        @Override
                        protected URLConnection openConnection(URL address) {
                            throw sprung("url connection");
                        }
                    }
                    : null);
            tryAll();
            tell();
            int annotated = run("annotate", arguments[0]);
            System.out.println("= annotate answered " + annotated);
            System.out.println("= check answered " + run("check", arguments[0], "--quiet"));
            tell();
        }

        @SuppressWarnings("deprecation") // there is no other way to catch them
        private static void datagrams() throws IOException {
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw sprung("datagram");
            });
        }

        private static void tell() {
            System.out.println("= trapped " + Trap.SPRUNG);
            Trap.SPRUNG.clear();
        }

        private static int run(String... arguments) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            return CommandLines.of(new Console(out, out)).execute(arguments);
        }

        private interface Way {
            void go() throws Exception;
        }

        private static void tryAll() {
            InetSocketAddress nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
            List<Way> ways = new ArrayList<>();
            ways.add(() -> ((HttpURLConnection) URI.create(ADDRESS).toURL().openConnection()).getResponseCode());
            ways.add(() -> new Socket().connect(nobody, 100));
            ways.add(() -> SocketChannel.open(nobody).close());
            ways.add(() -> new DatagramSocket().close());
            ways.add(() -> HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(ADDRESS)).build(), HttpResponse.BodyHandlers.discarding()));
            ways.add(() -> new ServerSocket(0).close());
            ways.add(() -> ServerSocketChannel.open().close());
            for (Way way : ways) {
                try {
                    way.go();
                } catch (Exception | Error expected) {
                    // the trap says what it caught
                }
            }
        }
    }

    static Error sprung(String what) {
        Trap.SPRUNG.add(what);
        return new AssertionError("the network was used: " + what);
    }

    /** Channels that are traps. */
    public static final class Trap extends SelectorProvider {

        static final List<String> SPRUNG = Collections.synchronizedList(new ArrayList<>());

        @Override
        public DatagramChannel openDatagramChannel() {
            throw sprung("datagram");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) {
            throw sprung("datagram");
        }

        @Override
        public Pipe openPipe() {
            throw sprung("pipe");
        }

        @Override
        public AbstractSelector openSelector() {
            throw sprung("channel");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() {
            throw sprung("server");
        }

        @Override
        public SocketChannel openSocketChannel() {
            throw sprung("channel");
        }
    }
}
