# The power of two begins a level; the number before it ends one.
class Solution:
    def connect(self, root: 'Optional[Node]') -> 'Optional[Node]':
        queue = [root] if root else []
        for number, node in enumerate(queue, 1):
            if node.left:
                queue += [node.left, node.right]
            # Numbered from 1, a level ends before a power of two.
            if number & (number - 1) and number < len(queue):
                node.next = queue[number]
        return root
