public import Languages

extension Workshop {
  /// Whether every kit of the language is there already, so that no submission has to wait for one.
  public func isWarm(_ language: Language) throws -> Bool {
    try language.kits(in: toolchain(of: language)).allSatisfy { KitStamp(of: place(of: $0, of: language)).isIntact }
  }
}
