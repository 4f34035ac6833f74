package org.xinsheng.extraction;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What nlp-models/manifest.json says of each model: how it was made, its size, digest and scores. No times. */
final class ModelManifest {

    private final Map<String, Map<String, Object>> models = new TreeMap<>();

    void add(String file, String algorithm, byte[] bytes, Map<String, Double> scores) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("algorithm", algorithm);
        entry.put("bytes", bytes.length);
        entry.put("sha256", sha256(bytes));
        Map<String, Double> rounded = new TreeMap<>();
        scores.forEach((measure, score) -> rounded.put(measure, Math.round(score * 1000) / 1000.0));
        entry.put("scores", rounded);
        models.put(file, entry);
    }

    String json() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(models)
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
