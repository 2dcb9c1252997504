package org.qadam.register;

/** What is stored cannot be what was recorded: the start is refused, naming the remedy. */
final class RegisterDamagedException extends IllegalStateException {

    RegisterDamagedException(String message) {
        super(message);
    }
}
