class Solution {
public:
    vector<ListNode*> splitListToParts(ListNode* head, int k) {
        int n = 0;
        for (auto p = head; p; p = p->next) n++;
        vector<ListNode*> parts(k, nullptr);
        for (int i = 0; i < k; i++) {
            parts[i] = head;
            for (int j = 0; j < n / k + (i < n % k) - 1; j++) head = head->next;
            if (head) { auto next = head->next; head->next = nullptr; head = next; }
        }
        return parts;
    }
};
