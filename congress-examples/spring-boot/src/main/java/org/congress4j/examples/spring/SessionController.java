package org.congress4j.examples.spring;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Keeps sessions in memory, by id. */
@RestController
class SessionController {
    private final Map<String, Session> sessions = new ConcurrentSkipListMap<>();

    @PostMapping("/sessions")
    Session add(@RequestBody Session session) {
        sessions.put(session.id().toString(), session);
        return session;
    }

    @GetMapping("/sessions/{id}")
    ResponseEntity<Session> get(@PathVariable String id) {
        return ResponseEntity.ofNullable(sessions.get(id));
    }

    @PostMapping("/proceedings")
    void addAll(@RequestBody Proceedings proceedings) {
        proceedings.sessions().forEach(this::add);
    }

    @GetMapping("/proceedings")
    Proceedings getAll() {
        return Proceedings.builder().addAllSessions(sessions.values()).build();
    }
}
