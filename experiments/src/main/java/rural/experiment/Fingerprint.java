package rural.experiment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import rural.outcome.Group;
import rural.outcome.History;
import rural.outcome.Measure;
import rural.outcome.Outcome;

/** Short names of long things: SHA-256 (FIPS 180-4) of texts, and of all numbers of a run, bit for bit. */
public final class Fingerprint {

    private static final String DIGEST = "SHA-256";

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Double.BYTES);

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance(DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + DIGEST, e);
        }
    }

    /** Of bytes, in hexadecimal digits. */
    public static String of(byte[] bytes) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.digest.update(bytes);
        return fingerprint.hex();
    }

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of every number of a run. */
    public static String of(History history) {
        Fingerprint fingerprint = new Fingerprint();
        for (Outcome outcome : Outcome.values()) {
            fingerprint.name(outcome.key());
            for (double value : history.series(outcome)) {
                fingerprint.add(value);
            }
        }
        for (Measure measure : Measure.values()) {
            fingerprint.name(measure.key());
            for (int year = 0; year < history.years(); year++) {
                for (Group group : Group.values()) {
                    fingerprint.add(history.at(measure, group, year));
                }
                for (int village = 0; village < history.villages(); village++) {
                    fingerprint.add(history.at(measure, village, year));
                }
            }
        }
        history.moneyByInstrument().forEach((instrument, yuan) -> {
            fingerprint.name(instrument);
            fingerprint.add(yuan);
        });
        return fingerprint.hex();
    }

    private void name(String name) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
    }

    private void add(double value) {
        digest.update(number.putDouble(0, value).array());
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
