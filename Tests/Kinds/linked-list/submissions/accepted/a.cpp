/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 * };
 */
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* prev = nullptr;
        while (head) { auto next = head->next; head->next = prev; prev = head; head = next; }
        return prev;
    }
};
