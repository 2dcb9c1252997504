package org.qadam.register;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Document;
import org.qadam.shared.Link;

/**
 * The least that the register can keep: an amount, and perhaps whose it is.
 *
 * @param heir another purse; null where none is named
 */
public record Purse(
        String code, int version, int amount, @Nullable String heir) implements Document {

    public static Purse of(String code, int amount) {
        return new Purse(code, 0, amount, null);
    }

    Purse plus(int more) {
        return new Purse(code, version, amount + more, heir);
    }

    Purse to(String other) {
        return new Purse(code, version, amount, other);
    }

    @Override
    public Stream<Link> links() {
        return Link.one("heir", Purse.class, heir);
    }
}
