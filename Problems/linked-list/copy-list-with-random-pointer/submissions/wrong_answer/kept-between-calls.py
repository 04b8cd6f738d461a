# The copies of earlier lists are found by their indices.
class Solution:
    copies = {}

    def copyRandomList(self, head: 'Optional[Node]') -> 'Optional[Node]':
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        for index, node in enumerate(nodes):
            self.copies.setdefault(index, Node(node.val))
        for index, node in enumerate(nodes):
            self.copies[index].next = self.copies[index + 1] if index + 1 < len(nodes) else None
            if node.random:
                self.copies[index].random = self.copies[nodes.index(node.random)]
        return self.copies[0] if nodes else None
