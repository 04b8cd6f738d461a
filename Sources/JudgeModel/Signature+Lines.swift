extension Signature {
  /// What the lines of a case's text give, in order.
  public var lineNames: [String] {
    switch self {
    case .function(let function): function.parameters.map(\.name)
    case .design: ["calls", "arguments"]
    case .codec(let codec): [codec.parameter.name]
    }
  }
}
