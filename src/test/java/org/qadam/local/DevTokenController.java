package org.qadam.local;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Returns tokens of demo users as plain text, for scripts. */
@RestController
class DevTokenController {

    private final DevTokens tokens;

    DevTokenController(DevTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping(path = "/dev/token/{user}", produces = MediaType.TEXT_PLAIN_VALUE)
    String token(@PathVariable String user) {
        return tokens.of(DemoUsers.get(user));
    }

    /** The message repeats the address, so a browser must not read it as HTML. */
    @ExceptionHandler
    ResponseEntity<String> nobody(DemoUsers.NoSuchUserException unknown) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .body(unknown.getMessage() + System.lineSeparator());
    }
}
