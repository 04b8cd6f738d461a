import ArgumentParser

/// How long a smaller failing input may be looked for.
struct StressOptions: ParsableArguments {
  @Option(
    name: .customLong("stress"),
    help: ArgumentHelp(
      "How long to look for the smallest input that fails; 0: not at all.", valueName: "seconds"))
  var seconds = 2.0

  func validate() throws {
    guard (0...3600).contains(seconds) else { throw ValidationError("--stress is 0 to 3600 seconds") }
  }
}
