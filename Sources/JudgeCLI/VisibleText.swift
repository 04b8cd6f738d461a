extension String {
  /// With nothing in it that a terminal would act upon instead of showing it: `\u001b` for the escape character.
  var visible: String {
    replacingScalars { $0.isActedUpon || Terminal.Style(mark: $0) != nil ? $0.spelled : nil }
  }

  /// The same, in the styles that ``Terminal/styled(_:_:)`` has marked.
  var visibleInStyle: String {
    replacingScalars { scalar in
      Terminal.Style(mark: scalar).map { "\u{1b}[\($0.rawValue)m" } ?? (scalar.isActedUpon ? scalar.spelled : nil)
    }
  }

  private func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    guard unicodeScalars.contains(where: { replacement($0) != nil }) else { return self }
    return unicodeScalars.map { replacement($0) ?? String($0) }.joined()
  }
}

extension Unicode.Scalar {
  /// Control characters but for newline and tab, and what is invisible or changes the direction of writing; not the
  /// joiners, of which emoji and many scripts are made.
  fileprivate var isActedUpon: Bool {
    switch self {
    case "\n", "\t", "\u{200c}", "\u{200d}": false
    case " "..."~": false
    default: [.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
    }
  }

  fileprivate var spelled: String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Terminal.Style {
  /// Stands for the style until the text is shown: foreign text may have any escape sequence in it. Unicode keeps these
  /// code points for use inside a program.
  var mark: Unicode.Scalar {
    let index = Self.allCases.firstIndex(of: self) ?? 0
    return Unicode.Scalar(Self.firstMark + UInt32(index)) ?? " "
  }

  init?(mark: Unicode.Scalar) {
    let index = Int(mark.value) - Int(Self.firstMark)
    guard Self.allCases.indices.contains(index) else { return nil }
    self = Self.allCases[index]
  }

  private static let firstMark: UInt32 = 0xfdd0
}
