package org.congress4j.examples.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.ProceedingsCheck;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateResolution;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns what the library finds, looks up and works out, as it is. */
@RestController
class ResultController {
    private static final Clock CLOCK = Clock.systemUTC();

    @PostMapping("/check")
    CheckReport check(@RequestBody Proceedings proceedings) {
        return ProceedingsCheck.run(proceedings, LocalDate.now(CLOCK));
    }

    @GetMapping("/states/{code}")
    ResponseEntity<RegisteredState> state(@PathVariable String code) {
        return ResponseEntity.of(MemberStates.registry().byCode(code));
    }

    @GetMapping("/states")
    List<StateResolution> resolve(@RequestParam String... names) {
        return Arrays.stream(names).map(MemberStates.registry()::resolve).toList();
    }

    @GetMapping("/symbols")
    ResponseEntity<ParsedSymbol> symbol(@RequestParam String symbol) {
        return ResponseEntity.of(DocumentSymbol.of(symbol).parsed());
    }
}
