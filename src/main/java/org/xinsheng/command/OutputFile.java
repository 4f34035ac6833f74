package org.xinsheng.command;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what commands answer, a line of JSON each. */
public final class OutputFile implements Closeable {

    private final Writer writer;

    private OutputFile(Writer writer) {
        this.writer = writer;
    }

    /**
     * @param in that is read meanwhile
     * @throws IOException with one clear line if it cannot be written, or is what is read
     */
    public static OutputFile open(Path file, Path in) throws IOException {
        if (Files.exists(file) && Files.exists(in) && Files.isSameFile(file, in)) {
            throw new IOException("IN and OUT are the same file: " + file);
        }
        try {
            return new OutputFile(
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IOException("cannot write " + file, e);
        }
    }

    /** @param json of one line */
    public void write(String json) throws IOException {
        writer.write(escaped(json));
        writer.write('\n');
        writer.flush();
    }

    /** Half a character, as a broken phone may send it, is no UTF-8; in JSON it can only stand in a text. */
    static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
