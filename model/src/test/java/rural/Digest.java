package rural;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import rural.outcome.Group;
import rural.outcome.History;
import rural.outcome.Measure;
import rural.outcome.Outcome;

/** A history in 64 letters: the SHA-256 of all its numbers, bit for bit, in a fixed order. */
final class Digest {

    private final MessageDigest sha;

    private Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(History history) {
        Digest digest = new Digest();
        for (Outcome outcome : Outcome.values()) {
            for (double value : history.series(outcome)) {
                digest.add(value);
            }
        }
        for (int year = 0; year < history.years(); year++) {
            for (Measure measure : Measure.values()) {
                for (Group group : Group.values()) {
                    digest.add(history.at(measure, group, year));
                }
                for (int village = 0; village < history.villages(); village++) {
                    digest.add(history.at(measure, village, year));
                }
            }
        }
        for (double yuan : history.moneyByInstrument().values()) {
            digest.add(yuan);
        }
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private void add(double value) {
        sha.update(ByteBuffer.allocate(Double.BYTES)
                .putLong(Double.doubleToLongBits(value))
                .array());
    }
}
