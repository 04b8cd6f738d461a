class Solution { func mirror(_ root: Node?) -> Node? { root } }
