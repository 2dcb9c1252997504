package org.qadam.pages;

/** Size of the window; NIGHT also selects the dark colour scheme. */
enum Viewport {
    DAY(1280, 800),
    NIGHT(1280, 800),
    PHONE(360, 760);

    private final int width;
    private final int height;

    Viewport(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
