/// How the values of a generated case are arranged. One that says nothing about a value leaves it random.
public enum Shape: String, CaseIterable, Sendable {
  case random
  /// One value throughout.
  case equal
  case sorted, reversed
  /// Only the smallest and the largest value.
  case extremes
  case distinct
  /// Two values in turn; a checkerboard in two dimensions.
  case alternating
  /// In two dimensions: one long winding path of the alphabet's last letter on a ground of its first.
  case snake
  /// Trees: one chain to the left, to the right, to both in turn.
  case left, right, zigzag
  /// Trees: every level is full but the last. Graphs: edges between all of the first nodes.
  case complete
  /// Graphs and trees: one chain; all at one node.
  case path, star
  /// Graphs: through all nodes; a path whose end leads back to its middle.
  case cycle, lasso
  /// Graphs: every node is linked to all of the next layer.
  case layered
  /// Graphs: as many edges as are allowed.
  case dense
}
