class Solution { func invertTree(_ root: TreeNode?) -> TreeNode? { root } }
