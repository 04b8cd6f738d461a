import Testing

@testable import Languages

struct DiagnosticsTests {
  let diagnostics = Diagnostics(sources: ["Solution.t"], harness: ["Driver.t"])

  @Test func `messages carry the user's own path`() {
    #expect(
      readable("Solution.t:3:5: error: no\n3 |  x\n/box/Solution.t:4:1: note: see\n")
        == "my/two-sum.t:3:5: error: no\n3 |  x\nmy/two-sum.t:4:1: note: see")
  }

  @Test func `what the runtime calls the source is the user's own path too`() {
    let diagnostics = Diagnostics(sources: ["Solution.t"], otherNames: ["main/Solution.t"], harness: [])
    #expect(
      diagnostics.readable("main/Solution.t:2: Fatal error: no\n", showing: "my/two-sum.t")
        == "my/two-sum.t:2: Fatal error: no")
  }

  @Test func `messages about our own files are left out with all their lines and notes`() {
    #expect(
      readable(
        """
        Driver.t:9:1: error: extra argument
         9 | solution.f(1, 2)
        Solution.t:2:8: note: 'f' is here
         2 | func f
        Solution.t:7:1: error: theirs
        """) == "my/two-sum.t:7:1: error: theirs")
  }

  @Test func `nothing remains of messages about our own files only`() {
    #expect(readable("Driver.t:9:1: error: extra argument\n 9 | x\n\n").isEmpty)
  }

  @Test func `the first error about our own files says why a solution does not fit`() {
    let output = "Driver.t:3:1: warning: unused\nDriver.t:9:1: error: extra argument\nDriver.t:10:1: error: more\n"
    #expect(diagnostics.firstHarnessError(output) == "extra argument")
    #expect(diagnostics.firstHarnessError("Solution.t:1:1: error: theirs\n") == nil)
  }

  @Test func `what is about no file stays`() {
    #expect(readable("ld: out of memory\n") == "ld: out of memory")
  }

  private func readable(_ output: String) -> String {
    diagnostics.readable(output, showing: "my/two-sum.t")
  }
}
