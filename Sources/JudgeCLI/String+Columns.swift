extension String {
  /// How wide a terminal shows it; a tab as wide as it may be.
  var columns: Int {
    utf8.allSatisfy { (0x20..<0x7f).contains($0) } ? utf8.count : reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if scalar == "\t" { return 8 }
    return Self.wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The larger blocks of wide characters in EastAsianWidth.txt, and emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff,
    0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f680...0x1f6ff, 0x1f900...0x1f9ff,
    0x20000...0x3fffd,
  ]
}
