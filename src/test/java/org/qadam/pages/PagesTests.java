package org.qadam.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileUrlResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class PagesTests {

    @TempDir
    private Path built;

    @Test
    void servesTheExplorer() throws IOException {
        build("<!doctype html><title>Explorer</title>");

        get("/explorer")
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .value(it -> assertThat(it).contains("<title>Explorer</title>"));
    }

    @Test
    void pagesAreRevalidated() throws IOException {
        build("<!doctype html>");

        get("/explorer").expectHeader().valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Test
    void explainsAMissingPage() throws IOException {
        get("/explorer")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(it -> assertThat(it).contains("built without its pages"));
    }

    @Test
    void redirectsTheRootToTheExplorer() throws IOException {
        get("/").expectHeader().valueEquals(HttpHeaders.LOCATION, "/explorer");
    }

    private void build(String page) throws IOException {
        Files.createDirectories(built.resolve("explorer"));
        Files.writeString(built.resolve("explorer/index.html"), page);
    }

    private RestTestClient.ResponseSpec get(String path) throws IOException {
        var pages = new PagesConfiguration(new FileUrlResource(built.toUri().toURL())).pages();
        return RestTestClient.bindToRouterFunction(pages)
                .build()
                .get()
                .uri(path)
                .exchange();
    }
}
