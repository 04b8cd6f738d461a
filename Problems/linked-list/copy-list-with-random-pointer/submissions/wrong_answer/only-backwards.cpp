// In a single walk the copies of later nodes do not exist yet.
class Solution {
public:
    Node* copyRandomList(Node* head) {
        unordered_map<Node*, Node*> copies;
        Node dummy(0), *last = &dummy;
        for (; head; head = head->next) {
            copies[head] = last = last->next = new Node(head->val);
            last->random = copies[head->random];
        }
        return dummy.next;
    }
};
