# A link from a node to itself is left out.
class Solution:
    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        copies = {None: None}
        node = head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        for node, copied in copies.items():
            if node:
                copied.next = copies[node.next]
                if node.random is not node:
                    copied.random = copies[node.random]
        return copies[head]
