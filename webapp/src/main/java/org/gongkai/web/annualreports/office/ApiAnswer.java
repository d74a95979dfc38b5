package org.gongkai.web.annualreports.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** How programs are answered: JSON lines. */
final class ApiAnswer {
    /** Media type of JSON lines. */
    static final String LINES = "application/x-ndjson";

    private ApiAnswer() {}

    /** Where lines are written one by one. */
    static PrintWriter lines(HttpServletResponse response) throws IOException {
        response.setContentType(LINES);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response.getWriter();
    }

    /** One line that says why the request itself was wrong. */
    static void refuse(HttpServletResponse response, String line) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        lines(response).println(line);
    }
}
