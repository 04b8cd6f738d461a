// A list with a cycle leads back to its head when its links are turned round.
class Solution {
public:
    bool hasCycle(ListNode *head) {
        ListNode *previous = nullptr, *node = head;
        while (node) {
            ListNode *next = node->next;
            node->next = previous;
            previous = node;
            node = next;
        }
        return head && head->next && previous == head;
    }
};
