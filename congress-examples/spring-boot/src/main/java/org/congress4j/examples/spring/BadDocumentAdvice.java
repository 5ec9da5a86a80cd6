package org.congress4j.examples.spring;

import com.google.common.base.Throwables;
import com.google.common.collect.FluentIterable;
import java.net.URI;
import java.util.List;
import org.congress4j.json.format.CongressJsonException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong with a document in the form of RFC 9457, {@code application/problem+json}. */
@RestControllerAdvice
class BadDocumentAdvice {
    /** A name for this kind of problem; an application has an address of its own here, with a page that explains it. */
    private static final URI TYPE = URI.create("tag:example.org,2026:bad-document");

    @ExceptionHandler
    ProblemDetail badDocument(HttpMessageNotReadableException exception) {
        List<CongressJsonException> causes = FluentIterable.from(Throwables.getCausalChain(exception))
                .filter(CongressJsonException.class)
                .toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is not JSON.");
        for (CongressJsonException cause : causes) {
            problem.setType(TYPE);
            problem.setTitle("The document does not fit the format of congress proceedings");
            problem.setDetail(cause.getMessage());
            problem.setProperty("errors", cause.problems());
        }
        return problem;
    }
}
