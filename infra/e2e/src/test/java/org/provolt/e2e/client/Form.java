package org.provolt.e2e.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A multipart form with a file, as browsers and curl send it.
@SuppressWarnings("ArrayRecordComponent") // on its way out; never compared
record Form(String boundary, byte[] content) {

    static Form of(Path file, Map<String, String> fields) {
        String boundary = "provolt-e2e-7d1f0c";
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> write(content, part(boundary, "name=\"" + name + "\"") + "\r\n" + value + "\r\n"));
        write(
                content,
                part(boundary, "name=\"file\"; filename=\"" + file.getFileName() + "\"")
                        + "Content-Type: application/octet-stream\r\n\r\n");
        content.writeBytes(bytes(file));
        write(content, "\r\n--" + boundary + "--\r\n");
        return new Form(boundary, content.toByteArray());
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    HttpRequest.BodyPublisher body() {
        return HttpRequest.BodyPublishers.ofByteArray(content);
    }

    private static String part(String boundary, String disposition) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
    }

    private static void write(ByteArrayOutputStream content, String text) {
        content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
