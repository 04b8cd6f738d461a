// The values of the two runners are compared.
class Solution {
public:
    bool hasCycle(ListNode *head) {
        ListNode *slow = head, *fast = head;
        while (fast && fast->next) {
            slow = slow->next;
            fast = fast->next->next;
            if (fast && slow->val == fast->val) return true;
        }
        return false;
    }
};
