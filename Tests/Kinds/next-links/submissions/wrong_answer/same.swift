class Solution { func connect(_ root: Node?) -> Node? { root } }
