// Two nodes may have the same value.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        unordered_map<int, Node*> copies;
        Node dummy(0), *last = &dummy;
        for (Node* node = head; node; node = node->next) {
            last = last->next = new Node(node->val);
            copies[node->val] = last;
        }
        Node* copy = dummy.next;
        for (Node* node = head; node; node = node->next, copy = copy->next)
            if (node->random) copy->random = copies[node->random->val];
        return dummy.next;
    }
};
