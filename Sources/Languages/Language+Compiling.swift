extension Language {
  /// False where a solution can be run as it is written.
  public var compilesSolutions: Bool { solution?.compile.isEmpty == false }
}
