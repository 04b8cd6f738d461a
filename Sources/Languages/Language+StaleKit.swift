extension Language {
  /// Whether a compiler's output says that a kit no longer fits the system, such as after an update of its headers.
  public func saysKitIsStale(_ compilerOutput: String) -> Bool {
    staleKit.map(compilerOutput.contains) ?? false
  }
}
