package org.qadam.register;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qadam.shared.Document;
import org.qadam.shared.Link;

/**
 * A minimal document: an amount, and a link to another document of the type.
 *
 * @param heir code of another purse; null if there is no link
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
